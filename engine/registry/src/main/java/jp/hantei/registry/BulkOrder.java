package jp.hantei.registry;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * On whose behalf forms are registered in bulk.
 *
 * @param job the import job; the audit trail names it
 * @param outcomes told of each form once its batch is stored for good, in the order of the batch. The access keys are
 *     given here and never again. If it throws, the import ends; the batch stays registered.
 */
public record BulkOrder(UUID job, String account, String institution, Consumer<BulkOutcome> outcomes) {}
