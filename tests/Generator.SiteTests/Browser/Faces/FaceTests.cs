namespace Generator.SiteTests.Browser.Faces;

/// <summary>What is measured in the browser is measured in faces that the tests bring, whatever the machine has.</summary>
[Collection<SharingOneBrowser>]
public sealed class FaceTests(BuiltSite site, SharedBrowser browser)
{
    /// <summary>Widths of characters where they stand, in thousandths of their size.</summary>
    private const string Widths = """
        ([inside, characters]) => [...characters].map(character => {
          const parent = document.querySelector(inside), svg = parent.namespaceURI.endsWith('svg');
          const e = parent.appendChild(document.createElementNS(parent.namespaceURI, svg ? 'text' : 'span'));
          e.style.fontSize = '1000px';
          e.style.position = 'absolute';
          e.style.whiteSpace = 'pre';
          e.textContent = character;
          const width = svg ? e.getComputedTextLength() : e.getBoundingClientRect().width;
          e.remove();
          return Math.round(width);
        })
        """;

    private const string Characters = "H0: 国“";

    /// <summary>Those of the shipped font, which the next test has, by the factors of letters, digits, marks and the space.</summary>
    [Theory]
    [InlineData(ReaderFaces.Narrow, "en/index.html", "main p", new[] { 604, 494, 228, 228, 1000, 369 })]
    [InlineData(ReaderFaces.Narrow, "en/index.html", "main h1", new[] { 606, 507, 260, 232, 1000, 360 })]
    [InlineData(ReaderFaces.Narrow, "zh/index.html", "main p", new[] { 662, 500, 259, 224, 1000, 1000 })]
    [InlineData(ReaderFaces.Narrow, "zh/index.html", "main h1", new[] { 651, 502, 270, 227, 1000, 1000 })]
    [InlineData(ReaderFaces.Wide, "en/index.html", "main p", new[] { 779, 638, 325, 318, 1000, 527 })]
    [InlineData(ReaderFaces.Wide, "en/index.html", "main h1", new[] { 855, 696, 387, 347, 1000, 536 })]
    [InlineData(ReaderFaces.Wide, "zh/index.html", "main figure svg.wide", new[] { 764, 599, 306, 349, 1000, 1000 })]
    [InlineData(ReaderFaces.Wide, "en/charts/chapter-energy.svg", "svg", new[] { 779, 638, 325, 318, 1000, 527 })]
    [InlineData(ReaderFaces.Wide, "zh/charts/chapter-energy.svg", "svg", new[] { 764, 599, 306, 349, 1000, 1000 })]
    public async Task Characters_are_as_wide_as_the_faces_make_them(ReaderFaces faces, string page, string inside, int[] widths)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        Assert.Equal(widths, await WidthsAsync(copy.Folder, page, inside));
    }

    /// <summary>All other tests see the shipped font and no other, whichever families a style sheet names.</summary>
    [Theory]
    [InlineData("en/index.html", "main p", new[] { 728, 555, 278, 224, 1000, 1000 })]
    [InlineData("en/index.html", "main h1", new[] { 757, 590, 325, 227, 1000, 1000 })]
    [InlineData("zh/index.html", "main p", new[] { 728, 555, 278, 224, 1000, 1000 })]
    [InlineData("zh/charts/chapter-energy.svg", "svg", new[] { 728, 555, 278, 224, 1000, 1000 })]
    public async Task No_font_of_the_machine_is_seen(string page, string inside, int[] widths) =>
        Assert.Equal(widths, await WidthsAsync(site.Folder, page, inside));

    private async Task<int[]> WidthsAsync(string folder, string page, string inside)
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), folder, pixelRatio: 2);
        await viewing.OpenAsync(page);
        return await viewing.Page.EvaluateAsync<int[]>(Widths, new object[] { inside, Characters });
    }
}
