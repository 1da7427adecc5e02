package jp.hantei.web.form;

/**
 * One answer to choose.
 *
 * @param value what is stored: the label
 * @param key digit that chooses it on the keyboard, empty when there is none
 * @param keyShown whether the digit has to be printed beside the label
 * @param note what the code list says about it, may be empty
 */
public record Option(String value, String key, boolean keyShown, String note, boolean chosen) {}
