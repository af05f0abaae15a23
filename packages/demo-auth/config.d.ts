export interface Config {
  auth?: {
    providers?: {
      /** Sign-in as one of the demo people, by name and without a password. */
      demo?: {
        /**
         * Answers outside of development too. Anybody who reaches the backend
         * can then be anybody: only for a demo that holds no real data.
         */
        dangerouslyAllowOutsideDevelopment?: boolean;
      };
    };
  };
}
