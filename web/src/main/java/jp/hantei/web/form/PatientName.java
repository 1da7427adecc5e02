package jp.hantei.web.form;

import java.util.Map;

/** The patient's name as the pages head a form with it. */
public final class PatientName {

    private PatientName() {}

    /** Family and given name; empty when neither was entered. */
    public static String of(Map<String, String> answers) {
        String family = answers.getOrDefault("p_family_name", "");
        String given = answers.getOrDefault("p_given_name", "");
        return (family + " " + given).strip();
    }
}
