using Generator.Charts.Cards;

namespace Generator.Tests.Charts.Cards;

/// <summary>What holds of every share card: no text touches another or a shape, and nothing reaches beyond the edge.</summary>
internal static class CardRules
{
    public static void Check(ShareCard card)
    {
        var texts = TextBox.AllIn(card.Drawing.ReadText());
        var shapes = CardShapes.AllIn(card.Drawing.ReadText());
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(
            text is { Left: >= 4, Top: >= 8 } && text.Right <= 596 && text.Bottom <= 315,
            $"{card.Key}: “{text.Text}” leaves the card: {text}"));
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.All(texts[(i + 1)..], other => Assert.False(texts[i].Meets(other), $"{card.Key}: “{texts[i]}” meets “{other}”"));
            Assert.All(shapes, shape => Assert.False(texts[i].Meets(shape), $"{card.Key}: a shape meets “{texts[i].Text}”"));
        }
    }
}
