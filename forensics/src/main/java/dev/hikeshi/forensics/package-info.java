/** Chapter three, first half: how far it went. */
@NullMarked
package dev.hikeshi.forensics;

import org.jspecify.annotations.NullMarked;
