package jp.hantei.judgement;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.model.Application;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that other people's scripts send and read. */
public final class JudgementJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JudgementJson() {}

    /** A request to judge one form. */
    public record Request(String disease, String revision, Answers answers) {}

    /**
     * Reads {@code {"disease":"006","revision":"2024-04","application":"NEW","answers":{"id":value}}}.
     *
     * @throws IllegalArgumentException in Japanese, with the place, when it is not that
     */
    public static Request read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + " 行 " + e.getLocation().getColumnNr() + " 列: ";
            throw new IllegalArgumentException("JSONとして読めません。" + where + e.getOriginalMessage(), e);
        }
        if (root == null || !root.isObject()) {
            throw new IllegalArgumentException("JSONの一番外側は {…} です。disease、revision、application、answers を書いてください。");
        }
        for (String name : root.propertyNames()) {
            if (!java.util.Set.of("disease", "revision", "application", "answers")
                    .contains(name)) {
                throw new IllegalArgumentException(
                        "知らない名前「" + name + "」があります。使えるのは disease、revision、application、answers です。");
            }
        }
        String application = text(root, "application", "NEW");
        if (!application.equals("NEW") && !application.equals("RENEWAL")) {
            throw new IllegalArgumentException("application は NEW か RENEWAL です: 「" + application + "」");
        }
        return new Request(
                required(root, "disease"),
                required(root, "revision"),
                new Answers(Application.valueOf(application), answers(root.get("answers"))));
    }

    private static Map<String, String> answers(@org.jspecify.annotations.Nullable JsonNode node) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (node == null || node.isNull()) {
            return answers;
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("answers は {\"項目ID\": 答え} の形です。");
        }
        for (String id : node.propertyNames()) {
            JsonNode value = node.get(id);
            if (value.isNull()) {
                continue;
            }
            if (value.isContainer()) {
                throw new IllegalArgumentException("answers の「" + id + "」は値1つです（配列や {…} は書けません）。");
            }
            answers.put(id, value.isNumber() ? value.decimalValue().toPlainString() : value.asString());
        }
        return answers;
    }

    private static String required(JsonNode root, String name) {
        String text = text(root, name, "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "「" + name + "」がありません。例: {\"disease\":\"006\",\"revision\":\"2024-04\",…}");
        }
        return text;
    }

    private static String text(JsonNode root, String name, String otherwise) {
        JsonNode node = root.get(name);
        return node == null || node.isNull() ? otherwise : node.asString();
    }

    /** Writes a judgement. */
    public static String write(Judgement judgement) {
        return JSON.writeValueAsString(tree(judgement));
    }

    /** A judgement as plain maps and lists, for those who put it into something larger. */
    public static Map<String, Object> tree(Judgement judgement) {
        return JudgementTree.of(judgement);
    }
}
