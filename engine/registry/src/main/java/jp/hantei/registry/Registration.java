package jp.hantei.registry;

/** What came of registering a draft. */
public sealed interface Registration {
    FormRecord form();

    /** This call registered it. The access key is given here and never again: print it. */
    record Registered(FormRecord form, AccessKey accessKey) implements Registration {}

    /** An earlier call had registered it (a double click, a repeated request). Nothing was changed. */
    record AlreadyRegistered(FormRecord form) implements Registration {}
}
