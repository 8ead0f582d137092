import { OperationCancelled } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';

interface Waiter {
    /** Whether what is waited for has come. Throws when it will never come. */
    readonly isReady: () => boolean;
    readonly resolve: () => void;
    readonly reject: (reason: unknown) => void;
}

/**
 * Requests that wait for documents to reach a state. Every one of them is asked again after each step of a build: the listeners that
 * Langium uses for this are skipped when a build is cancelled at that very moment, and whoever waits on them waits forever.
 */
export class StateWaiters {
    private readonly open = new Set<Waiter>();

    /** Resolves as soon as the condition holds; rejects with what it throws, or when the request is cancelled. */
    wait(isReady: () => boolean, cancelToken: CancellationToken): Promise<void> {
        return new Promise((resolve, reject) => {
            if (cancelToken.isCancellationRequested) {
                reject(OperationCancelled);
                return;
            }
            const waiter: Waiter = { isReady, resolve, reject };
            this.open.add(waiter);
            cancelToken.onCancellationRequested(() => {
                this.open.delete(waiter);
                reject(OperationCancelled);
            });
            this.ask(waiter);
        });
    }

    /** To be called whenever a state may have been reached. */
    check(): void {
        for (const waiter of this.open) {
            this.ask(waiter);
        }
    }

    private ask(waiter: Waiter): void {
        try {
            if (!waiter.isReady()) {
                return;
            }
            waiter.resolve();
        } catch (error) {
            waiter.reject(error);
        }
        this.open.delete(waiter);
    }
}
