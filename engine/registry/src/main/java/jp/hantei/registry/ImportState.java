package jp.hantei.registry;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    DONE,
    /** It gave up; the job says why. What was registered before stays registered. */
    FAILED,
    /** Its process ended in the middle. Import the file again: what is registered already is not registered twice. */
    INTERRUPTED
}
