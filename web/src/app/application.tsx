import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import { queryClient } from '../api/query-client.js';
import { ANTD_WORDS } from '../language/antd-words.js';
import { useLanguage } from '../language/language.js';
import { useTheme } from '../ui/theme/use-theme.js';
import { router } from './router.js';

export function Application() {
  const language = useLanguage();
  const theme = useTheme();
  return (
    <ConfigProvider getPopupContainer={partOfThePage} theme={theme} locale={ANTD_WORDS[language]} button={{ autoInsertSpace: false }}>
      <App message={{ maxCount: 3 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

/** What pops up belongs to the part of the page that it was opened in, also for who cannot see that it lies above it. */
function partOfThePage(trigger?: HTMLElement): HTMLElement {
  return trigger?.closest<HTMLElement>('[role="dialog"], main, header') ?? document.body;
}
