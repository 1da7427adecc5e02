package jp.hantei.registry.errors;

/** What was typed can't be an access key: wrong length, an impossible character, or the check character differs. */
public final class AccessKeyFormatException extends RegistryException {
    private static final long serialVersionUID = 1L;

    public AccessKeyFormatException(String message) {
        super(message);
    }
}
