namespace Generator.Validation.Fields;

/// <summary>Full-width letters, digits and signs (U+FF01 to U+FF5E) and the ideographic space as their ASCII twins.</summary>
internal static class WideText
{
    private const int Offset = '！' - '!';

    public static string Narrow(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = source[i] switch
            {
                >= '！' and <= '～' and var c => (char)(c - Offset),
                '\u3000' => ' ',
                var c => c,
            };
        }
    });
}
