package jp.hantei.registry.errors;

/**
 * The registry can't do what was asked. The message is Japanese, meant for the person in front of the program: what
 * failed, which value, where, and what to do. It never holds form content, a patient's name or an access key.
 */
public class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegistryException(String message) {
        super(message);
    }

    public RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
