/**
 * Chapter two: what in the logs looks like an attack.
 *
 * <p>Sigma rules are YAML files. {@link dev.hikeshi.detection.RuleSet} loads them: each one is
 * loaded, or listed with the reason why not. {@link dev.hikeshi.detection.Detector} then asks of
 * every event which rules match; each match is a {@link dev.hikeshi.detection.Finding}. {@link
 * dev.hikeshi.detection.ReferenceEvaluator} asks the same the slow and obvious way: the two must
 * agree on every event.
 *
 * <pre>{@code
 * RulePack rules = RuleSet.load(List.of(Path.of("rules"))).compile();
 * Detector detector = new Detector(rules);
 * List<Finding> findings = detector.detect(event);
 * }</pre>
 *
 * <p>Findings over time are the {@link dev.hikeshi.detection.correlation.Correlator}'s.
 *
 * <p>A {@link dev.hikeshi.detection.RuleCache} keeps compiled rules for the next start.
 *
 * <p>How the detector works: {@link dev.hikeshi.detection.Plan}, {@link
 * dev.hikeshi.detection.Bucket}, {@link dev.hikeshi.detection.Witnesses}, and {@link
 * dev.hikeshi.detection.literal.LiteralIndex}.
 *
 * <p>The standard is Sigma 2.1. Where it is silent, or where known engines disagree, this package
 * holds to the following. Each row is shown by the test of {@code ChoicesTest} that it names.
 *
 * <table>
 * <caption>What a rule means here</caption>
 * <tr><th>topic</th><th>choice</th><th>test</th></tr>
 * <tr><td>kind of log</td><td>always applies: a Windows rule sees Windows events of its channels
 *     and ids only</td><td>{@code ruleSeesOnlyItsKindOfLog}</td></tr>
 * <tr><td>JSON of other products</td><td>has a kind only when its fields {@code logsource.product},
 *     {@code .category}, {@code .service} say so; nothing is guessed</td>
 *     <td>{@code jsonHasAKindOnlyWhenItSaysSo}</td></tr>
 * <tr><td>channel names</td><td>without case</td><td>{@code channelsCompareWithoutCase}</td></tr>
 * <tr><td>process starts of the Security log</td><td>count as {@code process_creation}; {@code
 *     Image} and {@code ParentImage} are renamed, nothing else is</td>
 *     <td>{@code securityProcessStartsCountWithTwoRenames}</td></tr>
 * <tr><td>field names</td><td>with case; spaces in the log's name do not count</td>
 *     <td>{@code fieldNamesKeepCaseAndLoseSpaces}</td></tr>
 * <tr><td>spaces around values</td><td>kept</td><td>{@code spacesAroundValuesCount}</td></tr>
 * <tr><td>{@code null}</td><td>field missing, or its value null; never the empty text</td>
 *     <td>{@code nullIsMissingOrNull}</td></tr>
 * <tr><td>empty text</td><td>field there and empty; never missing or null</td>
 *     <td>{@code emptyIsThereAndEmpty}</td></tr>
 * <tr><td>{@code exists}</td><td>field there, even when its value is null</td>
 *     <td>{@code existsAsksForPresenceOnly}</td></tr>
 * <tr><td>{@code neq}</td><td>turns the whole item round: true for a missing field, and none of a
 *     list may match</td><td>{@code neqTurnsTheWholeItemRound}</td></tr>
 * <tr><td>several values in a field</td><td>any of them is enough</td>
 *     <td>{@code anyOfSeveralValuesIsEnough}</td></tr>
 * <tr><td>case</td><td>each code point folded as by {@link String#equalsIgnoreCase}; look-alike
 *     letters stay different</td><td>{@code caseFoldsAllOfUnicode}</td></tr>
 * <tr><td>plain value with {@code *} or {@code ?} inside</td><td>must cover the whole value; {@code
 *     ?} is one code point</td><td>{@code plainValueCoversTheWholeField}</td></tr>
 * <tr><td>wildcard inside {@code contains} and its like</td><td>stays a wildcard</td>
 *     <td>{@code wildcardsStayActiveInsideContains}</td></tr>
 * <tr><td>backslash</td><td>only before {@code *}, {@code ?} and backslash it escapes</td>
 *     <td>{@code backslashEscapesOnlyWildcardsAndItself}</td></tr>
 * <tr><td>{@code windash}</td><td>{@code -} and {@code /} at the start of a flag stand for five
 *     dashes, each on its own</td><td>{@code windashKnowsFiveDashesAtFlags}</td></tr>
 * <tr><td>numbers</td><td>a value is its text as written in the rule: {@code 007} is not {@code 7}
 *     </td><td>{@code numbersAreTheirText}</td></tr>
 * <tr><td>YAML words</td><td>{@code yes}, {@code on} and dates are texts; only {@code null}, {@code
 *     ~} and nothing at all are null</td><td>{@code yamlWordsAreTexts}</td></tr>
 * <tr><td>{@code lt lte gt gte}</td><td>decimal numbers; hexadecimal or other text never compares
 *     </td><td>{@code ordersCompareDecimalNumbersOnly}</td></tr>
 * <tr><td>parts of the time</td><td>of the date as written, no zone converted; ISO weeks</td>
 *     <td>{@code timePartsAreReadAsWritten}</td></tr>
 * <tr><td>{@code cidr}</td><td>{@code ::ffff:10.0.0.1} is 10.0.0.1; what is no address is in no
 *     network</td><td>{@code networksHoldAddressesOnly}</td></tr>
 * <tr><td>{@code fieldref}</td><td>a missing field equals nothing, not even a missing one</td>
 *     <td>{@code missingFieldsEqualNothing}</td></tr>
 * <tr><td>{@code re}</td><td>searches; with case; only {@code \n} ends a line</td>
 *     <td>{@code regexesSearchWithCase}</td></tr>
 * <tr><td>costly regex</td><td>given up after a bound of steps: no match, counted</td>
 *     <td>{@code costlyRegexesAreGivenUpAndCounted}</td></tr>
 * <tr><td>{@code base64}, {@code base64offset}</td><td>compare without case unless {@code cased}
 *     </td><td>{@code base64ComparesWithoutCase}</td></tr>
 * <tr><td>keywords</td><td>stand anywhere in a value of any field, also of a number; field names and
 *     JSON signs are not searched</td><td>{@code keywordsSearchValuesOnly}</td></tr>
 * <tr><td>{@code %name%}</td><td>plain text; with {@code expand} the values of its list, and without a
 *     list the rule is not loaded</td>
 *     <td>{@code placeholdersAreTextWithoutExpand}</td></tr>
 * <tr><td>{@code Data} of classic PowerShell</td><td>stays one text; its lines do not become fields
 *     </td><td>{@code classicPowerShellDataStaysOneText}</td></tr>
 * <tr><td>{@code -} in Windows fields</td><td>a text as any other</td>
 *     <td>{@code aDashIsAText}</td></tr>
 * <tr><td>correlation, filter</td><td>loaded; what they mean is decision 14. What is incomplete, and
 *     the old aggregations behind a pipe, is not loaded</td>
 *     <td>{@code otherDocumentsAreNotLoaded}</td></tr>
 * <tr><td>no level</td><td>medium</td><td>{@code noLevelIsMedium}</td></tr>
 * </table>
 *
 * <p>Limits: the text that Windows makes of an event when it shows it is not in the event and
 * cannot be matched. Regexes run as {@link java.util.regex.Pattern}, so rare PCRE features
 * (recursion, POSIX classes) are refused.
 */
@NullMarked
package dev.hikeshi.detection;

import org.jspecify.annotations.NullMarked;
