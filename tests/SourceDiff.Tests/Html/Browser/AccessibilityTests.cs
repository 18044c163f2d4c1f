namespace SourceDiff.Tests.Html.Browser;

/// <summary>What a person with a screen reader, a keyboard or weak eyes needs; the criteria are those of WCAG 2.2, level AA.</summary>
public class AccessibilityTests
{
    private const string Faults = """
        () => {
          const all = selector => Array.from(document.querySelectorAll(selector)), faults = [];
          const say = (fault, element) => faults.push(`${fault}: ${element.outerHTML.slice(0, 120)}`);
          const nameOf = element => (element.getAttribute('aria-label') ?? '') + (element.textContent ?? '').trim()
            + Array.from(element.labels ?? [], label => label.textContent).join('') + (document.getElementById(element.getAttribute('aria-labelledby'))?.textContent ?? '');
          const ids = all('[id]').map(element => element.id);
          all('[id]').filter(element => ids.indexOf(element.id) !== ids.lastIndexOf(element.id)).forEach(element => say('an id used twice', element));
          all('button, a[href], summary, [role=region], [role=search], section, table').filter(element => !nameOf(element).trim()).forEach(element => say('no name', element));
          all('input, select').filter(element => !(element.getAttribute('aria-label') || element.labels.length && element.labels[0].textContent.trim())).forEach(element => say('no label', element));
          all('[aria-labelledby], [for]').filter(element => !document.getElementById(element.getAttribute('aria-labelledby') ?? element.getAttribute('for'))).forEach(element => say('a reference to nothing', element));
          all('ul > :not(li), ol > :not(li), dl > :not(dt, dd)').forEach(element => say('no item in a list', element));
          all('[tabindex]').filter(element => element.tabIndex > 0).forEach(element => say('an order of its own', element));
          all('th:not([scope])').forEach(element => say('a heading of no cells', element));
          all('svg:not([aria-hidden=true], [role=img])').forEach(element => say('a picture without words', element));
          all('a[href^="#"]').filter(element => !document.getElementById(element.getAttribute('href').slice(1))).forEach(element => say('a link to nowhere', element));
          all('[role]').filter(element => !['region', 'search', 'status'].includes(element.getAttribute('role'))).forEach(element => say('an unexpected role', element));
          all('[aria-hidden=true] :is(a, button, input, select, [tabindex])').forEach(element => say('in reach but hidden', element));
          if (document.documentElement.lang !== 'en') faults.push('no language');
          if (!document.title) faults.push('no title');
          if (all('main').length !== 1 || all('h1').length !== 1) faults.push('not one main part with one heading');
          let level = 0;
          for (const heading of all('h1, h2, h3, h4, h5, h6')) {
            const next = Number(heading.tagName[1]);
            if (next > level + 1) say('a level of headings left out', heading);
            level = next;
          }
          return faults;
        }
        """;

    // Relative luminance and contrast as WCAG defines them; colours of the page as the browser computes them.
    private const string WeakContrasts = """
        () => {
          const parse = color => {
            const numbers = (color.match(/[\d.e-]+/g) ?? []).map(Number);
            return color.startsWith('color(') ? [...numbers.slice(0, 3).map(part => part * 255), numbers[3] ?? 1] : [...numbers.slice(0, 3), numbers[3] ?? 1];
          };
          const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
          const luminance = color => color.slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
          const background = element => element ? over(parse(getComputedStyle(element).backgroundColor), background(element.parentElement)) : [255, 255, 255, 1];
          const weak = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (!node.data.trim() || !element.checkVisibility() || element.closest('script, option')) continue;
            const style = getComputedStyle(element), behind = background(element), front = over(parse(style.color), behind);
            const [light, dark] = [luminance(front), luminance(behind)].sort((a, b) => b - a);
            const size = parseFloat(style.fontSize), isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
            const contrast = (light + 0.05) / (dark + 0.05);
            if (contrast < (isLarge ? 3 : 4.5)) weak.add(`${element.tagName} .${element.className} ${contrast.toFixed(2)}: ${node.data.trim().slice(0, 30)}`);
          }
          return [...weak];
        }
        """;

    [Test]
    public async Task Page_HasNamesLabelsRolesAndOrder()
    {
        foreach (var comparison in (Model.Comparison[])[Reports.Two, Reports.Four])
        {
            await using var report = await OpenedReport.Of(comparison);
            Assert.That(await report.Page.EvaluateAsync<string[]>(Faults), Is.Empty);
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Text_StandsOutFromItsBackground(bool isDark)
    {
        await using var report = await OpenedReport.Of(Reports.Four, isDark: isDark);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
        await report.Page.Locator(".column .p").First.ClickAsync();

        foreach (string kind in (string[])["conflicts", "supersedes", "omission", "compatible", "agrees"])
        {
            await report.Page.Locator($".{kind} .finding h3").First.ClickAsync();
            Assert.That(await report.Page.EvaluateAsync<string[]>(WeakContrasts), Is.Empty, kind);
        }
    }

    [Test]
    public async Task Tab_ReachesEverythingInOrder_AndShowsWhereItIs()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        var reached = new List<string>();
        for (int i = 0; i < 14; i++)
        {
            await report.Page.Keyboard.PressAsync("Tab");
            reached.Add(await report.Page.EvaluateAsync<string>("""
                () => {
                  const element = document.activeElement, visible = element.matches('input[type=checkbox]') ? element.nextElementSibling : element;
                  return (element.id || element.value || element.textContent.trim().split('\n')[0]).slice(0, 24) + (getComputedStyle(visible).outlineStyle === 'none' ? ' (unseen)' : '');
                }
                """));
        }

        Assert.That(reached.Take(4), Is.EqualTo(new[] { "Skip to the articles", "theme", "print", "conflicts" }));
        Assert.That(reached, Has.None.EndsWith("(unseen)"));
        Assert.That(reached, Has.Member("search").And.Member("More filters"));
    }

    [Test]
    public async Task SkipLink_LeadsToTheArticles()
    {
        await using var report = await OpenedReport.Of(Reports.Four);
        await report.Page.Keyboard.PressAsync("Tab");
        await report.Page.Keyboard.PressAsync("Enter");

        Assert.That(await report.Page.EvaluateAsync<bool>("() => { const box = document.getElementById('reader').getBoundingClientRect(); return box.top < innerHeight / 2; }"));
    }
}
