package jp.hantei.web.register;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The access key of the form that was just registered; it lives in the session until the doctor goes on. */
final class FreshKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = FreshKey.class.getName();

    private final UUID form;
    private final transient String text;

    private FreshKey(UUID form, String text) {
        this.form = form;
        this.text = text;
    }

    static void keep(HttpSession session, UUID form, String text) {
        session.setAttribute(ATTRIBUTE, new FreshKey(form, text));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** The key of this form if it was registered just now. */
    static Optional<String> of(HttpSession session, UUID form) {
        return session.getAttribute(ATTRIBUTE) instanceof FreshKey fresh
                        && fresh.form.equals(form)
                        && fresh.text != null
                ? Optional.of(fresh.text)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "FreshKey(" + form + ", ****)";
    }
}
