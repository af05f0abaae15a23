export interface Config {
  adoptionHealth?: {
    telemetry?: {
      /**
       * Whether browsers capture and send anything at all; on by default.
       * @visibility frontend
       */
      enabled?: boolean;
    };
  };
}
