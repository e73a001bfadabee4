namespace Generator.SiteTests.Browser.Faces;

/// <summary>
/// Sets of faces as readers have them. Advances were measured against the font that the repository ships, weighted by how often each
/// character stands in the English pages: letters, digits, marks and the space, regular and bold.
/// <code>
/// Latin faces
///   Liberation Sans Narrow   0.77  0.82  0.80  1.02      0.78  0.77  0.74  1.00
///   Roboto Condensed         0.83  0.89  0.82  1.02      0.80  0.86  0.80  1.02
///   Carlito                  0.87  0.91  0.89  1.01      0.83  0.86  0.82  1.00
///   Liberation Sans          0.93  1.00  0.98  1.24      0.95  0.94  0.90  1.22
///   Noto Sans                1.00  1.03  0.94  1.16      1.01  0.97  0.90  1.15
///   Inter                    1.00  1.13  1.02  1.26      0.99  1.17  0.98  1.02
///   DejaVu Sans              1.06  1.15  1.17  1.42      1.13  1.18  1.19  1.53
///   DejaVu Serif             1.07  1.15  1.16  1.42      1.12  1.18  1.14  1.53
/// The Latin part of Chinese faces
///   WenQuanYi Zen Hei        0.91  1.08  0.97  1.34      0.86  1.02  0.87  1.32
///   WenQuanYi Micro Hei      0.95  0.99  0.93  1.16      0.90  0.93  0.83  1.14
///   AR PL UMing              0.97  0.90  1.41  2.23      (half squares, as in SimSun)
///   LXGW WenKai              0.98  1.08  1.10  1.56      0.93  1.02  0.98  1.54
///   Noto Serif CJK SC        1.05  1.00  1.09  1.14      1.04  1.01  1.02  1.10
/// </code>
/// </summary>
public enum ReaderFaces
{
    /// <summary>As narrow as Roboto Condensed, and the narrowest of each kind in Chinese faces.</summary>
    Narrow,

    /// <summary>As wide as DejaVu Sans and Serif, and the widest of each kind in Chinese faces, but for half squares.</summary>
    Wide,
}
