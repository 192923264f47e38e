/// What differs between two pathways, in plain English, and taking some of it from one into the
/// other: [Comparison][waymark.change.Comparison] and [Taking][waymark.change.Taking].
///
/// - **By id, part by part.** An element is the same if its id is; what differs in it is told one
///   part at a time: its pay, its needs, its title.
/// - **Places apart.** That a card was moved is a difference of its own sort, told only to those
///   who ask.
/// - **Never guessed.** Where both sides changed one part, or nobody knows which side did, it is a
///   conflict and a person chooses.
/// - **Values.** A difference is data: who takes it names it again, in a pathway that may have
///   moved on.
///
/// ```java
/// for (Difference d : Comparison.between(before, after)) {
///   System.out.println(d.sentence());
/// }
/// ```
@NullMarked
package waymark.change;

import org.jspecify.annotations.NullMarked;
