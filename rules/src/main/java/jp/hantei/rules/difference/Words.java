package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.List;

/** Numbers for words, so that they can be payloads of a diagram. */
final class Words {
    private final List<String> words = new ArrayList<>();

    int number(String word) {
        int at = words.indexOf(word);
        if (at >= 0) {
            return at;
        }
        words.add(word);
        return words.size() - 1;
    }

    String at(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
