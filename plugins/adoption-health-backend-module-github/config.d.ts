export interface Config {
  adoptionHealth?: {
    github?: {
      /**
       * Organizations whose repositories ought to be in the catalog, such as
       * `shop`, or `git.example.org/shop` on another host than github.com.
       * Without them no registered share is shown.
       */
      organizations?: string[];
      /**
       * Repositories that need no descriptor, as `name` or `owner/name`; `*`
       * stands for any text.
       */
      exclude?: string[];
    };
  };
}
