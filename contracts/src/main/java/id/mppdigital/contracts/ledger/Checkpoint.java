package id.mppdigital.contracts.ledger;

/**
 * What a checkpoint says.
 *
 * @param heads how many chains grew since the one before
 * @param root of the tree over these chains' heads, in hexadecimal digits
 * @param previous SHA-256 of the checkpoint before as it was signed; zeros for the first
 */
public record Checkpoint(long number, long heads, String root, String previous) {}
