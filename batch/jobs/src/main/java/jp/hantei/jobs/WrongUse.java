package jp.hantei.jobs;

/** The command can't do what it was asked; the message says why and what to do, in Japanese. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
