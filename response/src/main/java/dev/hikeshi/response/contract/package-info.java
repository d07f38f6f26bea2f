/**
 * Contracts as data: each clause says which duty, in which mode, when, for what, and how it is
 * proved.
 */
@NullMarked
package dev.hikeshi.response.contract;

import org.jspecify.annotations.NullMarked;
