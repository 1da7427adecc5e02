package jp.hantei.web.errors;

import java.io.Serial;

/** There is no such thing, or it is not for this person; nobody is told which. */
public final class NotFoundException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not found");
    }
}
