package jp.hantei.rules.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as the rules compare and the screens show them. */
public final class Numbers {
    private Numbers() {}

    /** Takes away the noise of binary fractions (0.1+0.2), far below any threshold's last digit. */
    static double clean(double value) {
        return Double.isInfinite(value) || Math.abs(value) > 1e9 ? value : Math.rint(value * 1e9) / 1e9;
    }

    /**
     * The number as shown, half up.
     *
     * @param decimals digits after the point, or null for as many as needed (at most 6)
     */
    public static String show(double value, @Nullable Integer decimals) {
        BigDecimal exact = BigDecimal.valueOf(value);
        if (decimals != null) {
            return exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
        BigDecimal short6 = exact.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return short6.scale() < 0 ? short6.setScale(0).toPlainString() : short6.toPlainString();
    }
}
