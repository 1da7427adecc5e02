package jp.hantei.web.record;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a form that name people, to be hidden wherever else they were written. */
final class Secrets {

    private static final int SHORTEST = 2;
    private static final Set<String> BESIDE_PERSONAL =
            Set.of("doctor_name", "doctor_number", "institution_name", "institution_address", "institution_phone");

    private Secrets() {}

    /** Longest first, so that none is hidden only in part. */
    static List<String> of(Map<String, String> answers) {
        Set<String> secrets = new LinkedHashSet<>();
        answers.forEach((id, value) -> {
            if (id.startsWith("p_") || BESIDE_PERSONAL.contains(id)) {
                secrets.add(value.strip());
                secrets.addAll(List.of(value.strip().split("[\\s\\u3000]+")));
            }
        });
        String family = answers.getOrDefault("p_family_name", "");
        String given = answers.getOrDefault("p_given_name", "");
        secrets.add(family + given);
        return secrets.stream()
                .filter(s -> s.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
