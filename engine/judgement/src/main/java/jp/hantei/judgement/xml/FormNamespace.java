package jp.hantei.judgement.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The namespace of one form revision, e.g. {@code urn:hantei:form:006:2024-04}.
 *
 * @param disease disease number or classification code
 * @param revision form revision
 */
public record FormNamespace(String disease, String revision) {
    /** Namespace of the element around the forms. */
    public static final String WRAPPER = "urn:hantei:forms:1";

    private static final String PREFIX = "urn:hantei:form:";
    private static final Pattern URI = Pattern.compile(PREFIX + "([0-9A-Za-z_.-]{1,40}):([0-9A-Za-z_.-]{1,40})");

    public String uri() {
        return PREFIX + disease + ":" + revision;
    }

    public static Optional<FormNamespace> of(String uri) {
        Matcher matcher = URI.matcher(uri);
        return matcher.matches()
                ? Optional.of(new FormNamespace(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }
}
