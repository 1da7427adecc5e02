package jp.hantei.web.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Numbers as people type them: full width, with thousands commas. */
final class Numbers {

    private Numbers() {}

    static Optional<BigDecimal> read(String typed) {
        String plain = plain(typed);
        if (!plain.matches("[+-]?\\d{1,15}(\\.\\d{1,10})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s,、]", "")
                .replaceAll("[ー\\u2212\\u2010-\\u2015]", "-")
                .replace('。', '.');
    }
}
