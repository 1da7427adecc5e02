package jp.hantei.judgement.sample;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wishes still to be fulfilled, as an immutable list: branches of the search share its tail. */
record Agenda(Wish first, @Nullable Agenda rest) {
    static @Nullable Agenda push(Collection<? extends Wish> wishes, @Nullable Agenda rest) {
        Agenda agenda = rest;
        List<? extends Wish> reversed = new java.util.ArrayList<>(wishes);
        java.util.Collections.reverse(reversed);
        for (Wish wish : reversed) {
            agenda = new Agenda(wish, agenda);
        }
        return agenda;
    }

    /** The same wish, but after all the others. */
    Agenda postponed() {
        return rest == null ? this : rest.append(first);
    }

    private Agenda append(Wish last) {
        return new Agenda(first, rest == null ? new Agenda(last, null) : rest.append(last));
    }
}
