package wenlan.http;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;

/** The server cannot listen; the message is one sentence that says why and what to do. */
public final class ListenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ListenException(String message, Throwable cause) {
        super(message, cause);
    }

    static ListenException of(String host, int port, Throwable failure) {
        if (port < 0 || port > 65_535) {
            return new ListenException(
                    "There is no port %d: choose one from 1 to 65535 with --port.".formatted(port),
                    failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                return new ListenException(bindMessage(host, port, bind), failure);
            }
            if (cause instanceof UnresolvedAddressException) {
                return new ListenException(
                        "Cannot listen on %s: no such host; choose another with --host."
                                .formatted(host),
                        failure);
            }
        }
        return new ListenException(
                "Cannot listen on %s:%d: %s".formatted(host, port, failure.getMessage()), failure);
    }

    private static String bindMessage(String host, int port, BindException bind) {
        String reason = String.valueOf(bind.getMessage());
        if (reason.contains("in use")) {
            return "Port %d on %s is already in use: stop the other program or choose another port with --port."
                    .formatted(port, host);
        }
        if (reason.contains("ermission")) {
            return "Port %d may not be used by this account: choose one above 1023 with --port."
                    .formatted(port);
        }
        return "Cannot listen on %s:%d (%s): choose an address of this machine with --host."
                .formatted(host, port, reason);
    }
}
