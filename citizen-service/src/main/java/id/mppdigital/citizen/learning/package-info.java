/** What is learnt from submitted applications: newly declared facts, and the ledger entry that an agency received the data. */
@NullMarked
package id.mppdigital.citizen.learning;

import org.jspecify.annotations.NullMarked;
