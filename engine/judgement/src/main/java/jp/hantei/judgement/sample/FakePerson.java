package jp.hantei.judgement.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names, addresses and numbers of a person whom anybody sees to be invented. */
final class FakePerson {
    private static final List<String> FAMILY = List.of("試験 しけん", "見本 みほん", "架空 かくう", "仮名 かめい", "例示 れいじ", "模擬 もぎ");
    private static final List<String> MEN = List.of("太郎 たろう", "次郎 じろう", "三郎 さぶろう", "一郎 いちろう", "四郎 しろう");
    private static final List<String> WOMEN = List.of("花子 はなこ", "桃子 ももこ", "梅子 うめこ", "菊子 きくこ", "桜子 さくらこ");

    private FakePerson() {}

    /** Personal items by id; an id that is not among them gets a mark that it is a sample. */
    static Map<String, String> of(boolean woman, Random random) {
        String[] family = pick(FAMILY, random).split(" ");
        String[] given = pick(woman ? WOMEN : MEN, random).split(" ");
        return Map.ofEntries(
                Map.entry("p_family_name", family[0]),
                Map.entry("p_given_name", given[0]),
                Map.entry("p_family_kana", family[1]),
                Map.entry("p_given_kana", given[1]),
                Map.entry("p_postal_code", "0000" + digits(3, random)),
                Map.entry("p_address", "見本県架空市試験町" + (1 + random.nextInt(99)) + "-" + (1 + random.nextInt(99))),
                Map.entry("p_birthplace", "見本県架空市"),
                Map.entry("p_insurer_number", "00" + digits(6, random)),
                Map.entry("p_insured_symbol", "見本" + digits(3, random)),
                Map.entry("p_insured_number", digits(8, random)),
                Map.entry("p_insured_branch", "0" + random.nextInt(10)),
                Map.entry("p_certificate_number", "000" + digits(4, random)),
                Map.entry("institution_name", "見本県立架空病院"),
                Map.entry("institution_address", "見本県架空市試験町1-1"),
                Map.entry("institution_phone", "000-000-" + digits(4, random)),
                Map.entry("doctor_name", "架空 医師"),
                Map.entry("doctor_number", "00" + digits(6, random)),
                Map.entry("course_summary", "（見本）試験用に作った経過です。実在の患者ではありません。"));
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
