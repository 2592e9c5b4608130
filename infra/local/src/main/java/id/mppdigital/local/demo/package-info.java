/**
 * The main journey, played against a running platform and told to people in both languages: one person, two agencies,
 * nothing typed twice. It calls what any front-end may call, and checks what it is told.
 */
@NullMarked
package id.mppdigital.local.demo;

import org.jspecify.annotations.NullMarked;
