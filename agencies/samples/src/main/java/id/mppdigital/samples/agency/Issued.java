package id.mppdigital.samples.agency;

/** A document that lies at the platform, as the gateway wants it named: the receipt says all. */
record Issued(String receipt) {}
