import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import { queryClient } from '../api/query-client.js';
import { ANTD_WORDS } from '../language/antd-words.js';
import { useLanguage } from '../language/language.js';
import { THEME } from '../ui/theme/theme.js';
import { router } from './router.js';

export function Application() {
  const language = useLanguage();
  return (
    <ConfigProvider theme={THEME} locale={ANTD_WORDS[language]} button={{ autoInsertSpace: false }}>
      <App message={{ maxCount: 3 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
