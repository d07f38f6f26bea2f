package dev.hikeshi.response.contract;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.AssetSelector;

/**
 * What somebody believes will happen.
 *
 * @param holder who believes it: {@code us} or {@code provider:ID}
 * @param duty the duty
 * @param assets for which assets
 * @param bearer who is believed to do it
 */
public record Expectation(String holder, DutyId duty, AssetSelector assets, Bearer bearer) {}
