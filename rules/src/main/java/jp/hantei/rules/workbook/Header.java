package jp.hantei.rules.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header of a condition column: {@code label [id]}. */
public record Header(String label, String subject) {
    private static final Pattern FORM = Pattern.compile("(.*\\S)\\s*\\[([a-z][a-z0-9_]*)]");

    public static Optional<Header> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new Header(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return label + " [" + subject + "]";
    }
}
