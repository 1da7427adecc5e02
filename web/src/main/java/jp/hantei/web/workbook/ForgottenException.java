package jp.hantei.web.workbook;

import java.io.Serial;

/** The upload is not kept any more, or it is somebody else's; nobody is told which. */
final class ForgottenException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ForgottenException() {
        super("upload forgotten");
    }
}
