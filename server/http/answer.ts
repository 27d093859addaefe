/** What a plain handler gives back: a status and a JSON body. Only app.ts knows which framework writes it. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> };

/** The one shape of every HTTP error (DESIGN.md §5). The code is for machines and translation, the message for logs. */
export function refuse(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}
