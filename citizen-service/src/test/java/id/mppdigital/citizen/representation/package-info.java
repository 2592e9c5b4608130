@org.jspecify.annotations.NullMarked
package id.mppdigital.citizen.representation;
