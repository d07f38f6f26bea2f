/**
 * The company as facts: people and their hours, assets, functions, controls, the containment
 * policy.
 */
@NullMarked
package dev.hikeshi.response.company;

import org.jspecify.annotations.NullMarked;
