using Generator.Pages.Views;

namespace Generator.Tests.Pages.Views;

/// <summary>An address in the words about the contact becomes a link.</summary>
public sealed class ContactAddressTests
{
    [Theory]
    [InlineData("Contact: the issue page of this site’s repository", null)]
    [InlineData("联系方式：report@example.org（工作日）。", "mailto:report@example.org")]
    [InlineData("Write to a.b+c@mail.example.org.", "mailto:a.b+c@mail.example.org")]
    [InlineData("See https://example.org/issues?x=1.", "https://example.org/issues?x=1")]
    [InlineData("联系方式：https://example.org/issues。", "https://example.org/issues")]
    [InlineData("at @home, javascript:alert(1)", null)]
    public void It_is_found_in_the_words(string words, string? expected) => Assert.Equal(expected, ContactAddress.In(words));
}
