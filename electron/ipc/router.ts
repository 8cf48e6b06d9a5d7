import { type CallName, calls } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { appOrigin, type WindowRole } from '#shared/contract/windows.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { z } from '#shared/lib/zod.ts';
import type { Handlers } from './handler.ts';

/** What of Electron's `IpcMainInvokeEvent` tells who calls. */
export interface CallEvent {
  readonly sender: { readonly id: number };
  /** Null when the frame has gone away in the meantime. */
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null;
}

export interface RouterParts {
  readonly handlers: Handlers;
  /** The role of the window with these web contents; null for contents that are none of our windows. */
  readonly roleOf: (webContentsId: number) => WindowRole | null;
  /** Writes an exception to the log. @returns the id under which it is found there. */
  readonly logIncident: (where: string, error: unknown) => string;
}

export type Answer = Result<unknown, CallError>;
export type Router = (event: CallEvent, name: unknown, input: unknown) => Promise<Answer>;

/**
 * The one door for every call of a window. What is checked, is checked here and nowhere else, in this order: the
 * sender's origin and main frame, its window's role, that the name is a call of ours, that the role may make it, and
 * what it carries. Nothing that a handler throws crosses to a window.
 */
export function createRouter({ handlers, roleOf, logIncident }: RouterParts): Router {
  return async (event, name, input) => {
    const role = roleOfSender(event, roleOf);
    const call = typeof name === 'string' ? name : '';
    if (role === null) return err({ code: 'notAllowed', command: call });
    if (!isCallName(call)) return err({ code: 'callInvalid', call });
    if (!calls[call].roles.includes(role)) return err({ code: 'notAllowed', command: call });
    const parsed = (calls[call].input as z.ZodType).safeParse(input);
    if (!parsed.success) return err({ code: 'callInvalid', call });
    try {
      return await handlerOf(handlers, call)(parsed.data);
    } catch (error) {
      return err({ code: 'internal', incidentId: logIncident(call, error) });
    }
  };
}

/** The role of whoever calls; null unless it is the main frame of one of our windows, showing our own page. */
function roleOfSender({ sender, senderFrame }: CallEvent, roleOf: RouterParts['roleOf']): WindowRole | null {
  if (senderFrame === null || senderFrame.origin !== appOrigin || senderFrame.parent !== null) return null;
  return roleOf(sender.id);
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

/** Sound, because the input was parsed by the schema of the very call. */
function handlerOf(handlers: Handlers, name: CallName): (input: unknown) => Answer | Promise<Answer> {
  return handlers[name] as (input: unknown) => Answer | Promise<Answer>;
}
