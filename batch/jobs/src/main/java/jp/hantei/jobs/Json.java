package jp.hantei.jobs;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON for machines. */
final class Json {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper LINE = JsonMapper.builder().build();

    private Json() {}

    static String pretty(Object value) {
        return PRETTY.writeValueAsString(value);
    }

    static String line(Object value) {
        return LINE.writeValueAsString(value);
    }
}
