import { ResponseError } from '@backstage/errors';

/** The error of a request that the backend answered with this status. */
export function responseError(
  status: number,
  message = 'The test refuses',
): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: {
          name: status === 404 ? 'NotFoundError' : 'TestError',
          message,
        },
        response: { statusCode: status },
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

/** A question that the backend answers with this status. */
export function refuse(status: number, message?: string) {
  return async (): Promise<never> => {
    throw await responseError(status, message);
  };
}
