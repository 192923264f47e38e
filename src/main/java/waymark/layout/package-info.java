/// Arranging: where the cards of a view lie. [Settle][waymark.layout.Settle] finds a place for
/// every card that has none.
///
/// - **What is placed stays.** Only a card without a place is given one; who wants more asks for
///   more.
/// - **No card lies on another**, and every place given is a multiple of
///   [Grid#UNIT][waymark.model.Grid].
/// - **The same pathway gives the same places**, on every machine and every day.
/// - **Stages and strands are kept**: a card that names one lies in it for as long as there is
///   room.
/// - **Sizes come from outside.** How large a card is depends on its text; here it is only a
///   number.
///
/// ```java
/// CardSizes sizes = (view, role) -> new Size(Grid.CARD_WIDTH, 96);
/// Pathway shown = Settle.settle(pathway, sizes);
/// ```
@NullMarked
package waymark.layout;

import org.jspecify.annotations.NullMarked;
