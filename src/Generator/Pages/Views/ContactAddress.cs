using System.Text.RegularExpressions;

namespace Generator.Pages.Views;

/// <summary>The address that the words about a contact hold: nobody wants to copy one by hand.</summary>
internal static partial class ContactAddress
{
    /// <summary>A web address as it stands, or one of mail as a link; null where the words hold neither.</summary>
    public static string? In(string words) => Pattern().Match(words) switch
    {
        { Success: false } => null,
        { Groups: var groups } when groups["mail"].Success => $"mailto:{groups["mail"].Value}",
        { Value: var web } => web,
    };

    [GeneratedRegex(
        @"https?://[A-Za-z0-9._~/?#@!$&*+,;=%:-]*[A-Za-z0-9/=]|(?<mail>[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Pattern();
}
