package jp.hantei.registry;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number 0 for the first page
 * @param size the most rows a page holds
 * @param total rows of the whole list
 */
public record Page<T>(List<T> rows, int number, int size, long total) {
    /** The largest page. Rows. */
    public static final int LARGEST = 500;

    static void check(int number, int size) {
        if (number < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException(
                    "page " + number + " of size " + size + ": from 0, size 1 to " + LARGEST);
        }
    }

    public boolean hasNext() {
        return (number + 1L) * size < total;
    }
}
