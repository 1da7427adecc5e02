package jp.hantei.rules.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits the XML of a part: tags, attributes and texts, a few at a time. */
final class XmlMutations {
    private static final Pattern TAG = Pattern.compile("<[^<>]+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\s[\\w:]+=)\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "4294967296",
            "99999999999999999999",
            "NaN",
            "1e999",
            "true",
            "rId1",
            "rId99",
            "A1",
            "XFD1048576",
            "ZZZZ99999999",
            "s",
            "str",
            "inlineStr",
            "e",
            "b",
            "d",
            "n",
            "hidden",
            "veryHidden",
            "あ",
            "&#x202e;",
            "&amp;&lt;",
            "../../x",
            "http://192.0.2.1/",
            "External");
    private static final List<String> ELEMENTS = List.of(
            "<f>SYSTEM(1)</f>",
            "<f t=\"array\" ref=\"A1:B2\">1</f>",
            "<f t=\"shared\" si=\"0\"/>",
            "<mergeCell ref=\"A9:B9\"/>",
            "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
            "<c r=\"B9\" t=\"s\"><v>999999</v></c>",
            "<c t=\"b\"><v>1</v></c>",
            "<v>1e999</v>",
            "<is><t>あり</t></is>",
            "<r><rPr><strike/></rPr><t>あり</t></r>",
            "<col min=\"1\" max=\"16384\" hidden=\"1\"/>",
            "<definedName name=\"x\">A1</definedName>",
            "<numFmt numFmtId=\"164\" formatCode=\";;;\"/>",
            "<sheet name=\"診断基準\" sheetId=\"99\" r:id=\"rId1\"/>",
            "<hyperlink ref=\"A1\" r:id=\"rId77\"/>",
            "<!-- x -->",
            "<?x y?>",
            "<![CDATA[あり]]>",
            "&nbsp;",
            "&#0;",
            "<x:y xmlns:x=\"urn:x\"/>",
            "<!DOCTYPE x>");

    private final List<String> words;
    private final Random random;

    XmlMutations(List<String> words, Random random) {
        this.words = words;
        this.random = random;
    }

    byte[] mutate(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int edits = 1 + random.nextInt(4);
        for (int i = 0; i < edits; i++) {
            text = edit(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String edit(String text) {
        return switch (random.nextInt(20)) {
            case 0 -> cut(text, TAG, 0, "");
            case 1 -> doubled(text);
            case 2, 3, 4, 5, 6 -> cut(text, ATTRIBUTE, 2, VALUES.get(random.nextInt(VALUES.size())));
            case 7, 8, 9, 10 -> cut(text, ATTRIBUTE, 0, "");
            case 11, 12, 13, 14 -> cut(text, TEXT, 1, escaped(words.get(random.nextInt(words.size()))));
            case 15, 16 -> inserted(text);
            default -> cut(text, TEXT, 1, VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Puts something in the place of a group of one match. */
    private String cut(String text, Pattern pattern, int group, String replacement) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(group), matcher.end(group)});
        }
        if (spans.isEmpty()) {
            return text;
        }
        int[] span = spans.get(random.nextInt(spans.size()));
        return text.substring(0, span[0]) + replacement + text.substring(span[1]);
    }

    private String doubled(String text) {
        int from = text.indexOf('<', random.nextInt(text.length() + 1));
        int to = from < 0 ? -1 : text.indexOf('>', Math.min(text.length(), from + 1 + random.nextInt(200)));
        return to < 0 ? text : text.substring(0, to + 1) + text.substring(from, to + 1) + text.substring(to + 1);
    }

    private String inserted(String text) {
        int at = text.indexOf('>', random.nextInt(text.length() + 1)) + 1;
        return text.substring(0, at) + ELEMENTS.get(random.nextInt(ELEMENTS.size())) + text.substring(at);
    }
}
