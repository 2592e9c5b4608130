/** What a register's manifest says: its facts, how each is read from an answer, and how it is asked. */
@NullMarked
package id.mppdigital.citizen.registers.manifest;

import org.jspecify.annotations.NullMarked;
