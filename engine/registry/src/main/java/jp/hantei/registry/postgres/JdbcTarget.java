package jp.hantei.registry.postgres;

/** Where a database is and how to log in. */
public record JdbcTarget(String url, String user, String password) {

    /** The URL without its parameters, which may hold secrets. */
    public String shownUrl() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public String toString() {
        return user + "@" + shownUrl();
    }
}
