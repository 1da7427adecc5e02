package jp.hantei.registry;

/** How a registered form came in. */
public enum Source {
    /** Written on screen, through a draft. */
    ONLINE,
    /** Read from a hospital's XML file. */
    XML_IMPORT
}
